using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace DevStore.Services.Messages;

internal class EmailSender : IEmailSender
{
    public async Task SendEmailAsync(EmailAccount emailAccount, string subject, string body, string fromAddress, string fromName,
        string toAddress, string toName, string? replyToAddress = null, string? replyToName = null, IEnumerable<string>? bcc = null,
        IEnumerable<string>? cc = null, string? attachmentFilePath = null, string? attachmentFileName = null,
        int attachedDownloadId = 0, IDictionary<string, string>? headers = null)
    {
        using var message = new MimeMessage { Subject = subject ?? string.Empty, Body = await BodyAsync(body, attachmentFilePath, attachmentFileName) };
        message.From.Add(new MailboxAddress(fromName, fromAddress));
        message.To.Add(new MailboxAddress(toName, toAddress));
        if (!string.IsNullOrEmpty(replyToAddress))
            message.ReplyTo.Add(new MailboxAddress(replyToName, replyToAddress));
        message.Bcc.AddRange(Addresses(bcc));
        message.Cc.AddRange(Addresses(cc));
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
            message.Headers.Add(name, value);

        using var client = await ConnectAsync(emailAccount);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }

    private static async Task<MimeEntity> BodyAsync(string html, string? filePath, string? fileName)
    {
        var text = new TextPart(TextFormat.Html) { Text = html };
        if (!File.Exists(filePath))
            return text;
        var file = await MimeEntity.LoadAsync(ContentType.Parse(MimeKit.MimeTypes.GetMimeType(filePath)), File.OpenRead(filePath));
        file.ContentDisposition = new(ContentDisposition.Attachment) { FileName = fileName ?? Path.GetFileName(filePath) };
        return new Multipart("mixed") { text, file };
    }

    private static IEnumerable<MailboxAddress> Addresses(IEnumerable<string>? addresses) =>
        (addresses ?? []).Where(address => !string.IsNullOrWhiteSpace(address)).Select(address => new MailboxAddress("", address.Trim()));

    private static async Task<SmtpClient> ConnectAsync(EmailAccount account)
    {
        var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(account.Host, account.Port, account.EnableSsl ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable);
            if (account.EmailAuthenticationMethod == EmailAuthenticationMethod.Login)
                await client.AuthenticateAsync(account.Username, account.Password);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
