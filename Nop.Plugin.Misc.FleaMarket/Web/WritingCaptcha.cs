using Nop.Core.Domain.Security;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Whether who writes to others, in public or in private, has to solve the store's CAPTCHA.</summary>
public class WritingCaptcha(CaptchaSettings captcha, FleaMarketSettings settings)
{
    public bool IsAsked => captcha.Enabled && settings.ShowCaptchaOnComments;
}
