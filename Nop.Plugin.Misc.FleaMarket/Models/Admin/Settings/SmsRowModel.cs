namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

/// <param name="Phone">Most of it hidden.</param>
public record SmsRowModel(int Id, int DealId, string Phone, DateTime CreatedOn, string Status, int Attempts, int? LastAnswer, bool CanRetry);
