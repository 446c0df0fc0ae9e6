using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public partial record ConfigurationModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AllowComments")]
    public bool AllowComments { get; set; }
    public bool AllowComments_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AllowPrivateQuestions")]
    public bool AllowPrivateQuestions { get; set; }
    public bool AllowPrivateQuestions_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.CommentsPageSize")]
    public int CommentsPageSize { get; set; }
    public bool CommentsPageSize_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostCommentsPerAccountAndHour")]
    public int MostCommentsPerAccountAndHour { get; set; }
    public bool MostCommentsPerAccountAndHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostCommentsPerListingAndHour")]
    public int MostCommentsPerListingAndHour { get; set; }
    public bool MostCommentsPerListingAndHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ShowCaptchaOnWriting")]
    public bool ShowCaptchaOnComments { get; set; }
    public bool ShowCaptchaOnComments_OverrideForStore { get; set; }
}
