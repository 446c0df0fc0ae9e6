using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture.Migrations;

/// <summary>The SQL of the migrations, kept to be looked at: a change of it shows in the files beside this test.</summary>
internal class MigrationSqlTests
{
    /// <summary>A store knows the plugin's types and tables.</summary>
    [OneTimeSetUp]
    public Task StartAsync() => TestRun.StoreAsync(StoreDatabase.Sqlite);

    /// <summary>With WRITE_SQL=1 the files are written anew instead.</summary>
    [TestCase("SqlServer")]
    [TestCase("MySql")]
    [TestCase("PostgreSql")]
    public async Task Migrations_make_what_was_approved(string database)
    {
        var file = Repository.PathOf("Nop.Plugin.Misc.FleaMarket.Tests", "Architecture", "Migrations", $"{database}.sql");
        var sql = MigrationSql.Of(database);
        if (Environment.GetEnvironmentVariable("WRITE_SQL") == "1")
            await File.WriteAllTextAsync(file, sql);

        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(sql), "Look at the difference after WRITE_SQL=1 ./test --filter MigrationSql");
    }

    [Test]
    public void SQL_Server_can_read_them() => Assert.That(SqlServerGuard.Read(MigrationSql.Of("SqlServer")), Is.Empty);

    [Test]
    public void What_SQL_Server_cannot_read_is_found() =>
        Assert.That(SqlServerGuard.Read("SELECT * FROM [Order] LIMIT 1"), Is.Not.Empty);
}
