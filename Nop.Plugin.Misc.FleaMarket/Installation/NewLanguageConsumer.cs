using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

public sealed class NewLanguageConsumer(LocaleResourceInstaller texts, MailTemplateInstaller mails, CannedReasonInstaller reasons) : IConsumer<EntityInsertedEvent<Language>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<Language> eventMessage)
    {
        await texts.AddMissingAsync(eventMessage.Entity);
        await mails.TranslateAsync(eventMessage.Entity);
        await reasons.TranslateAsync(eventMessage.Entity);
    }
}
