namespace Nop.Core.Domain.Messages;

public class MessagesSettings : ISettings
{
    /// <summary>Otherwise the account of the message template gets what goes to the store's owner.</summary>
    public bool UseDefaultEmailAccountForSendStoreOwnerEmails { get; set; }
}
