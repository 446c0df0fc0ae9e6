using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>A fixture that talks to the store over HTTP, on each database.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal abstract class WebTests(StoreDatabase database) : VisitorTests(database);
