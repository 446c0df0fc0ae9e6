using FluentMigrator;
using FluentMigrator.Infrastructure;
using Nop.Core;
using Nop.Data.Extensions;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Creates tables; takes those over as they are that an earlier uninstall has kept.</summary>
public abstract class TableMigration(params string[] tables) : Migration
{
    private const char LastFirst = '-';

    public override void GetUpExpressions(IMigrationContext context)
    {
        base.GetUpExpressions(context);
        if (PeoplesTexts.IsMySql(context.QuerySchema.DatabaseType))
            PeoplesTexts.Widen(context.Expressions);
    }

    /// <summary>Keeps the tables unless the owner said otherwise before uninstalling.</summary>
    public override void Down()
    {
        if (UninstallDataPolicy.Keeps)
            return;
        foreach (var table in tables)
            if (Schema.Table(table).Exists())
                Delete.Table(table);
    }

    /// <returns>False when the table was there.</returns>
    protected bool CreateMissing<T>(string table) where T : BaseEntity
    {
        if (Schema.Table(table).Exists())
            return false;
        Create.TableFor<T>();
        return true;
    }

    /// <param name="columns">The first comes first, unless it is the <see cref="Last"/> that does.</param>
    protected void Index(string table, string name, params string[] columns)
    {
        var index = Create.Index($"IX_{table}_{name}").OnTable(table);
        foreach (var column in columns)
            if (column.StartsWith(LastFirst))
                index.OnColumn(column[1..]).Descending();
            else
                index.OnColumn(column).Ascending();
    }

    protected static string Last(string column) => LastFirst + column;

    /// <summary>Not where an earlier version or kept tables brought it.</summary>
    protected void Add(string table, string name, params string[] columns)
    {
        if (!Schema.Table(table).Index($"IX_{table}_{name}").Exists())
            Index(table, name, columns);
    }

    /// <summary>The new one first, so that nothing asked meanwhile reads the whole table.</summary>
    protected void Replace(string table, string old, string name, params string[] columns)
    {
        Add(table, name, columns);
        if (Schema.Table(table).Index($"IX_{table}_{old}").Exists())
            Delete.Index($"IX_{table}_{old}").OnTable(table);
    }

    protected bool HasColumn(string table, string column) => Schema.Table(table).Column(column).Exists();

    /// <summary>Like the next ones not where an earlier version or kept tables brought it.</summary>
    /// <param name="value">In the rows that are there.</param>
    protected void AddNumber(string table, string column, int value = 0)
    {
        if (!HasColumn(table, column))
            Create.Column(column).OnTable(table).AsInt32().NotNullable().WithDefaultValue(value);
    }

    /// <summary>0 in the rows that are there.</summary>
    protected void AddPrice(string table, string column)
    {
        if (!HasColumn(table, column))
            Create.Column(column).OnTable(table).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable().WithDefaultValue(0);
    }

    /// <summary>A price that is not always known; null in the rows that are there.</summary>
    protected void AddAmount(string table, string column)
    {
        if (!HasColumn(table, column))
            Create.Column(column).OnTable(table).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable();
    }

    /// <param name="isOn">In the rows that are there.</param>
    protected void AddSwitch(string table, string column, bool isOn = false)
    {
        if (!HasColumn(table, column))
            Create.Column(column).OnTable(table).AsBoolean().NotNullable().WithDefaultValue(isOn);
    }

    /// <summary>Null in the rows that are there.</summary>
    protected void AddTime(string table, string column)
    {
        if (!HasColumn(table, column))
            Create.Column(column).OnTable(table).AsDateTime2().Nullable();
    }

    /// <summary>Runs a statement in which names are quoted as the database does it: MySQL in its own way, the others alike.</summary>
    /// <param name="statement">Gets what quotes a name.</param>
    protected void ExecuteQuoted(Func<Func<string, string>, string> statement)
    {
        IfDatabase(PeoplesTexts.IsMySql).Execute.Sql(statement(name => $"`{name}`"));
        IfDatabase(database => !PeoplesTexts.IsMySql(database)).Execute.Sql(statement(name => $"\"{name}\""));
    }

    /// <summary>Gives the rows that have no number their ids. What stands between double quotes is a name everywhere but on MySQL.</summary>
    protected void NumberById(string table, string column)
    {
        IfDatabase(PeoplesTexts.IsMySql).Execute.Sql($"UPDATE {table} SET {column} = Id WHERE {column} = 0");
        IfDatabase(database => !PeoplesTexts.IsMySql(database)).Execute.Sql($"""UPDATE "{table}" SET "{column}" = "Id" WHERE "{column}" = 0""");
    }

    protected bool HasUniqueIndex(string table) => Schema.Table(table).Index($"UX_{table}").Exists();

    protected void UniqueIndex(string table, params string[] columns) => UniqueIndexNamed($"UX_{table}", table, columns);

    /// <summary>For a second one.</summary>
    protected void UniqueIndexOf(string table, string name, params string[] columns) => UniqueIndexNamed($"UX_{table}_{name}", table, columns);

    private void UniqueIndexNamed(string name, string table, string[] columns)
    {
        var index = Create.Index(name).OnTable(table);
        foreach (var column in columns)
            index.OnColumn(column).Ascending();
        index.WithOptions().Unique();
    }
}
