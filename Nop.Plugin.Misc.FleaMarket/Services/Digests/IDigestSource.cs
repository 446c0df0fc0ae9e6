namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>One of the things that the daily mail tells of.</summary>
public interface IDigestSource
{
    /// <summary>Comes before the mails of a run.</summary>
    Task PrepareAsync();

    /// <returns>The ids of customers who are to be told of something, as often as they like.</returns>
    Task<IQueryable<int>> WaitingAsync();

    /// <returns>What a customer is to be told, of every store.</returns>
    Task<IReadOnlyList<DigestNews>> FindAsync(int customerId);

    /// <summary>Part of the mail's transaction: what was claimed is told.</summary>
    /// <returns>False when another run was faster.</returns>
    Task<bool> ClaimAsync(IReadOnlyList<DigestNews> news);

    /// <summary>Forgets what a customer who is gone was to be told.</summary>
    Task ForgetAsync(int customerId);
}
