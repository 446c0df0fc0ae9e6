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
    /// <returns>No note where it was taken away.</returns>
    public async Task<Outcome<DealRefusal, DealNote>> WriteAsync(int dealId, string? text)
    {
        text = UserText.Lines(text);
        if (text?.Length > DealNote.LongestText)
            return DealRefusal.NoteTooLong;
        return await transaction.RunAsync(() => ReplaceAsync(dealId, text), _ => true);
    }

    private async Task<Outcome<DealRefusal, DealNote>> ReplaceAsync(int dealId, string? text)
    {
        var note = await notes.Table.FirstOrDefaultAsync(row => row.DealId == dealId) ?? new DealNote { DealId = dealId };
        (note.Text, note.UpdatedOnUtc) = (text ?? "", clock.GetUtcNow().UtcDateTime);
        if (text is null)
        {
            await notes.DeleteAsync(row => row.DealId == dealId);
            return new(null, []);
        }
        await (note.Id == 0 ? notes.InsertAsync(note, false) : notes.UpdateAsync(note, false));
        return note;
    }
}
