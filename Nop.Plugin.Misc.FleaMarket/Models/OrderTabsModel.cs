namespace Nop.Plugin.Misc.FleaMarket.Models;

public sealed record OrderTabsModel(IReadOnlyList<OrderTabsModel.Tab> Tabs)
{
    /// <param name="Waiting">Steps, messages and comments that wait there for the customer.</param>
    public sealed record Tab(string Route, string Text, bool IsCurrent, int Waiting);
}
