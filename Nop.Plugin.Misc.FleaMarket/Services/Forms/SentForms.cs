using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Forms;

/// <summary>Lets a form do its work once, however often it is sent; of one request.</summary>
public class SentForms(IRepository<SentForm> forms, TimeProvider clock)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(7);

    /// <summary>Null for what comes from no form, and for a form that has done its work in this request.</summary>
    public string? Key { get; set; }

    /// <summary>In the transaction of the form's work; waits for another one of the same form.</summary>
    /// <exception cref="FormWasSentException">The form has done its work.</exception>
    public async Task ClaimAsync()
    {
        if (Key is not { } key)
            return;
        if (await forms.Table.AnyAsync(form => form.Key == key))
            throw new FormWasSentException();
        await forms.InsertAsync(new SentForm { Key = key, CreatedOnUtc = clock.GetUtcNow().UtcDateTime }, false);
    }

    /// <summary>Nobody sends a form that old.</summary>
    public Task ForgetOldAsync()
    {
        var before = clock.GetUtcNow().UtcDateTime - _kept;
        return forms.DeleteAsync(form => form.CreatedOnUtc < before);
    }
}
