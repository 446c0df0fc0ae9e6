using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>The only writer of sellers' notes. A note is no step of its deal, so it never gets in a step's way.</summary>
public class DealNotes(IRepository<DealNote> notes, WriteTransaction transaction, TimeProvider clock)
{
    public async Task<string?> GetAsync(int dealId) =>
        await notes.Table.Where(note => note.DealId == dealId).Select(note => note.Text).FirstOrDefaultAsync();

    /// <param name="text">Nothing takes the note away.</param>
    /// <returns>Null when it is written.</returns>
    public async Task<DealRefusal?> WriteAsync(int dealId, string? text)
    {
        text = UserText.Lines(text);
        if (text?.Length > DealNote.LongestText)
            return DealRefusal.NoteTooLong;
        return await transaction.RunAsync(() => ReplaceAsync(dealId, text), _ => true);
    }

    private async Task<DealRefusal?> ReplaceAsync(int dealId, string? text)
    {
        var note = await notes.Table.FirstOrDefaultAsync(row => row.DealId == dealId) ?? new DealNote { DealId = dealId };
        (note.Text, note.UpdatedOnUtc) = (text ?? "", clock.GetUtcNow().UtcDateTime);
        if (text is null)
            await notes.DeleteAsync(row => row.DealId == dealId);
        else
            await (note.Id == 0 ? notes.InsertAsync(note, false) : notes.UpdateAsync(note, false));
        return null;
    }
}
