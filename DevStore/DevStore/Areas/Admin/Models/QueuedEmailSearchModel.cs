namespace DevStore.Areas.Admin.Models;

public record QueuedEmailSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.System.QueuedEmails.List.ToEmail")]
    public string? SearchToEmail { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.List.LoadNotSent")]
    public bool SearchLoadNotSent { get; set; }
}
