namespace Nop.Plugin.Misc.FleaMarket.Models.Favourites;

/// <summary>Asks once more for what a guest has pressed before the log-in.</summary>
/// <param name="Address">Where the form is sent.</param>
public sealed record AskModel(string Text, string Button, string Address, string BackAddress);
