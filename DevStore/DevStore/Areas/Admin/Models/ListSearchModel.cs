namespace DevStore.Areas.Admin.Models;

public record ListSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Common.Search")]
    public string? Keywords { get; set; }
}
