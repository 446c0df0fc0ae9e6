namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;

/// <summary>Which complaints the grid is to show; 0 is all of them.</summary>
public enum ComplaintState
{
    All = 0,
    Standing = 1,
    Struck = 2,
    Upheld = 3
}
