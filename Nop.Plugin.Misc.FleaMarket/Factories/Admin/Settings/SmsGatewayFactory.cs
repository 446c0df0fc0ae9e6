using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>Between the gateway's settings, the last messages and their page.</summary>
public class SmsGatewayFactory(
    FleaMarketSmsSettings settings,
    GatewaySecret secret,
    SmsQueue queue,
    StoreColumns columns,
    ISettingService settingService,
    IDateTimeHelper times,
    ILocalizationService localization)
{
    private const int MostMessages = 50;

    public static IReadOnlyList<string> Methods { get; } = [HttpMethod.Post.Method, HttpMethod.Put.Method, HttpMethod.Get.Method];

    public Task<SmsGatewayModel> PrepareAsync() => ListAsync(new()
    {
        Url = settings.Url,
        Method = settings.Method,
        Headers = settings.Headers,
        BodyFormatId = (int)settings.BodyFormat,
        Body = settings.Body,
        TimeoutSeconds = settings.TimeoutSeconds
    });

    /// <summary>Adds what the page shows beside what was typed.</summary>
    public async Task<SmsGatewayModel> ListAsync(SmsGatewayModel model)
    {
        (model.HasSecret, model.IsSecretLost) = (secret.IsStored, secret.Read() is null);
        foreach (var method in Methods)
            model.AvailableMethods.Add(new(method, method));
        foreach (var format in Enum.GetValues<GatewayBody>())
            model.AvailableFormats.Add(new(await localization.GetLocalizedEnumAsync(format), $"{(int)format}"));
        foreach (var message in await queue.NewestAsync(MostMessages))
            model.Messages.Add(await RowAsync(message));
        return model;
    }

    /// <summary>A key is kept for the host that it was typed for and for no other.</summary>
    /// <returns>False when the stored key was dropped, because the host is another now.</returns>
    public async Task<bool> SaveAsync(SmsGatewayModel model)
    {
        var (typed, hostStays) = (model.Secret?.Trim(), HostOf(settings.Url) == HostOf(model.Url?.Trim()));
        var dropped = string.IsNullOrEmpty(typed) && secret.IsStored && !hostStays;
        settings.Url = columns.Fitting(model.Url?.Trim());
        settings.Method = model.Method!;
        settings.Headers = columns.Fitting(model.Headers);
        settings.BodyFormat = (GatewayBody)model.BodyFormatId;
        settings.Body = columns.Fitting(model.Body);
        settings.TimeoutSeconds = model.TimeoutSeconds;
        settings.EncryptedSecret = string.IsNullOrEmpty(typed) ? dropped ? null : settings.EncryptedSecret : secret.Encrypt(typed);
        await settingService.SaveSettingAsync(settings);
        return !dropped;
    }

    public Task DeleteSecretAsync()
    {
        settings.EncryptedSecret = null;
        return settingService.SaveSettingAsync(settings);
    }

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : null;

    private async Task<SmsRowModel> RowAsync(SmsMessage message) => new(
        message.Id,
        message.DealId,
        PhoneNumber.Mask(message.Phone),
        await times.ConvertToUserTimeAsync(message.CreatedOnUtc, DateTimeKind.Utc),
        await localization.GetLocalizedEnumAsync(message.Status),
        message.Attempts,
        message.LastAnswer,
        message.Status == SmsStatus.GivenUp);
}
