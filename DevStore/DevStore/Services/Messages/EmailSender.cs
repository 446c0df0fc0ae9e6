using System.Net;
using System.Net.Mail;
using System.Text;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace DevStore.Services.Messages;

internal class EmailSender : IEmailSender
{
    public async Task SendEmailAsync(EmailAccount emailAccount, string subject, string body, string fromAddress, string fromName,
        string toAddress, string toName, string? replyToAddress = null, string? replyToName = null, IEnumerable<string>? bcc = null,
        IEnumerable<string>? cc = null, string? attachmentFilePath = null, string? attachmentFileName = null,
        int attachedDownloadId = 0, IDictionary<string, string>? headers = null)
    {
        using var message = new MailMessage(new MailAddress(fromAddress, Unfolded(fromName)), new MailAddress(toAddress, Unfolded(toName)))
        {
            Subject = Unfolded(subject), Body = body, IsBodyHtml = true, SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8
        };
        if (!string.IsNullOrEmpty(replyToAddress))
            message.ReplyToList.Add(new MailAddress(replyToAddress, replyToName));
        foreach (var address in bcc ?? [])
            message.Bcc.Add(address.Trim());
        foreach (var address in cc ?? [])
            message.CC.Add(address.Trim());
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
            message.Headers.Add(name, value);
        if (File.Exists(attachmentFilePath))
            message.Attachments.Add(new Attachment(attachmentFilePath) { Name = attachmentFileName });

        using var client = ClientOf(emailAccount);
        await client.SendMailAsync(message);
    }

    /// <summary>A header is one line, whatever stands in it.</summary>
    private static string Unfolded(string? text) => (text ?? string.Empty).ReplaceLineEndings(" ");

    private static SmtpClient ClientOf(EmailAccount account) => new(account.Host, account.Port)
    {
        EnableSsl = account.EnableSsl,
        UseDefaultCredentials = account.EmailAuthenticationMethod == EmailAuthenticationMethod.Ntlm,
        Credentials = account.EmailAuthenticationMethod == EmailAuthenticationMethod.Login
            ? new NetworkCredential(account.Username, account.Password)
            : null
    };
}
