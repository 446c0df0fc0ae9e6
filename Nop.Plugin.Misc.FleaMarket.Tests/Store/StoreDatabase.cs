namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public enum StoreDatabase
{
    Sqlite,
    PostgreSql,
    MariaDb
}
