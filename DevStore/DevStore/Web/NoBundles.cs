using Nop.Web.Framework.WebOptimizer;

namespace DevStore.Web;

internal sealed class NoBundles : INopAssetHelper;
