namespace Nop.Web.Framework.WebOptimizer;

/// <summary>Stands in the script tag helper's constructor; bundling is left to a real store.</summary>
public partial interface INopAssetHelper;
