using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Fills message templates and puts them into nopCommerce's mail queue; nobody is written to because of sample data.</summary>
public class MailQueue(
    IMessageTemplateService templates,
    IMessageTokenProvider tokenProvider,
    IWorkflowMessageService workflow,
    ITokenizer tokenizer,
    StoreColumns columns,
    IEmailAccountService emailAccounts,
    IStoreService stores,
    ReaderLanguages languages,
    ILocalizationService localization,
    ICustomerService customers,
    IEventPublisher events,
    EmailAccountSettings emailAccountSettings,
    MessagesSettings messagesSettings)
{
    private sealed record Receiver(string Email, string Name);

    /// <param name="languageId">Wanted by the receiver; another one stands in when it is not published.</param>
    /// <param name="customer">Who receives it; null for the store's owner.</param>
    /// <param name="about">The customer whom the message's customer tokens describe.</param>
    public async Task AddAsync(string templateName, int storeId, int languageId, Customer? customer, Customer about,
        Func<Store, Language, Task<IEnumerable<Token>>> ownTokens)
    {
        if (SamplePeople.IsSampleAddress((customer ?? about).Email))
            return;
        var active = (await templates.GetMessageTemplatesByNameAsync(templateName, storeId)).Where(template => template.IsActive).ToList();
        if (active.Count == 0 || await stores.GetStoreByIdAsync(storeId) is not { } store || await languages.FindAsync(languageId, storeId) is not { } language)
            return;
        foreach (var template in active)
            if (await AccountAsync(template, language.Id) is { } account && await ReceiverAsync(customer, account) is { } receiver)
                await SendAsync(template, account, language, await TokensAsync(template, store, account, language, about, ownTokens), receiver);
    }

    private async Task SendAsync(MessageTemplate template, EmailAccount account, Language language, IList<Token> tokens, Receiver receiver) =>
        await workflow.SendNotificationAsync(template, account, language.Id, tokens, receiver.Email, columns.Fitting(receiver.Name),
            subject: await OtherSubjectAsync(template, account, language, tokens));

    /// <summary>The subject without what its column cannot hold; null where it holds everything. The body's column holds it all.</summary>
    private async Task<string?> OtherSubjectAsync(MessageTemplate template, EmailAccount account, Language language, IList<Token> tokens)
    {
        var subject = tokenizer.Replace(await localization.TextAsync(template, saved => saved.Subject, language.Id), tokens, false);
        return columns.Holds(subject) ? null : columns.Fitting(subject) is { Length: > 0 } fitting ? fitting : account.DisplayName;
    }

    private async Task<IList<Token>> TokensAsync(MessageTemplate template, Store store, EmailAccount account, Language language,
        Customer about, Func<Store, Language, Task<IEnumerable<Token>>> ownTokens)
    {
        var tokens = new List<Token>();
        await tokenProvider.AddStoreTokensAsync(tokens, store, account, language.Id);
        await tokenProvider.AddCustomerTokensAsync(tokens, about);
        tokens.AddRange(await ownTokens(store, language));
        await events.PublishAsync(new MessageTokensAddedEvent(template, tokens));
        return TokenGuard.Apply(tokens);
    }

    private async Task<Receiver?> ReceiverAsync(Customer? customer, EmailAccount account)
    {
        if (customer is not null)
            return string.IsNullOrEmpty(customer.Email) ? null : new(customer.Email, UserText.Line(await customers.GetCustomerFullNameAsync(customer)) ?? "");
        var owner = messagesSettings.UseDefaultEmailAccountForSendStoreOwnerEmails ? await DefaultAccountAsync() ?? account : account;
        return new(owner.Email, owner.DisplayName);
    }

    private async Task<EmailAccount?> AccountAsync(MessageTemplate template, int languageId)
    {
        var localized = await localization.GetLocalizedAsync(template, saved => saved.EmailAccountId, languageId, returnDefaultValue: false);
        return await emailAccounts.GetEmailAccountByIdAsync(localized > 0 ? localized : template.EmailAccountId)
            ?? await DefaultAccountAsync()
            ?? (await emailAccounts.GetAllEmailAccountsAsync()).FirstOrDefault();
    }

    private async Task<EmailAccount?> DefaultAccountAsync() =>
        await emailAccounts.GetEmailAccountByIdAsync(emailAccountSettings.DefaultEmailAccountId);
}
