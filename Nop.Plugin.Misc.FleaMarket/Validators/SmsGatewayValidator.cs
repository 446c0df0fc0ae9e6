using System.Text.Json;
using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

public class SmsGatewayValidator : BaseNopValidator<SmsGatewayModel>
{
    private const int LongestField = 4000;

    public SmsGatewayValidator(ILocalizationService localization)
    {
        RuleFor(model => model.Url).Must(url => string.IsNullOrWhiteSpace(url) || GatewayAddress.IsSafe(url.Trim())).WithMessageAwait(Text("UrlWrong"));
        RuleFor(model => model.Method).Must(method => SmsGatewayFactory.Methods.Contains(method)).WithMessageAwait(Text("MethodWrong"));
        RuleFor(model => model.Headers).Must(headers => GatewayHeaders.FirstWrong(headers) is null).WithMessageAwait(Text("HeadersWrong"));
        RuleFor(model => model.BodyFormatId).Must(format => Enum.IsDefined((GatewayBody)format)).WithMessageAwait(Text("MethodWrong"));
        RuleFor(model => model.Body).Must((model, body) => model.BodyFormatId != (int)GatewayBody.Json || IsJson(body)).WithMessageAwait(Text("BodyWrong"));
        RuleFor(model => model.TimeoutSeconds).InclusiveBetween(1, 60)
            .WithMessageAwait(localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.OutOfRange"), 1, 60);
        foreach (var field in new[] { RuleFor(model => model.Url), RuleFor(model => model.Headers), RuleFor(model => model.Body), RuleFor(model => model.Secret) })
            field.MaximumLength(LongestField).WithMessageAwait(Text("TooLong"), LongestField);

        Task<string> Text(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Sms.{name}");
    }

    private static bool IsJson(string? body)
    {
        try
        {
            using var _ = JsonDocument.Parse(GatewayTemplate.Fill(body ?? "", GatewayAddress.Sample, value => value));
            return true;
        }
        catch (JsonException)
        {
            return string.IsNullOrWhiteSpace(body);
        }
    }
}
