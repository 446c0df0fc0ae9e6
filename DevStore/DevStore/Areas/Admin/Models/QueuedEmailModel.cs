namespace DevStore.Areas.Admin.Models;

public record QueuedEmailModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.Priority")]
    public string? PriorityName { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.From")]
    public string? From { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.To")]
    public string? To { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.ReplyTo")]
    public string? ReplyTo { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.Body")]
    public string? Body { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.CreatedOn")]
    public DateTime CreatedOn { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.SentOn")]
    public DateTime? SentOn { get; set; }

    [NopResourceDisplayName("Admin.System.QueuedEmails.Fields.SentTries")]
    public int SentTries { get; set; }
}
