using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>A fixture on a real store and each database.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal abstract class ServiceTests(StoreDatabase database) : StoreTests(database);
