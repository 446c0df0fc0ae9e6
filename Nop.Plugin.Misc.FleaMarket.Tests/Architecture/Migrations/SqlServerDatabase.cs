using System.Data;
using System.Data.Common;
using DevStore.Data;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using LinqToDB.DataProvider.SqlServer;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture.Migrations;

/// <summary>For what is only written for it.</summary>
internal sealed class SqlServerDatabase()
    : Database("", SqlServerTools.GetDataProvider(SqlServerVersion.v2019, SqlServerProvider.MicrosoftDataSqlClient), new())
{
    private const int DateTimePrecision = 6;

    public override IMigrationRunnerBuilder AddTo(IMigrationRunnerBuilder runner) => runner.AddSqlServer();

    /// <summary>As nopCommerce does.</summary>
    public override void Adapt(ColumnDefinition column)
    {
        if (column is { Type: DbType.DateTime2, Precision: DateTimePrecision })
            (column.Type, column.CustomType) = (null, $"datetime2({DateTimePrecision})");
    }

    public override string Quote(string name) => $"[{name}]";

    public override bool Prepare(bool fresh) => throw new NotSupportedException();

    public override DbConnection Connect() => throw new NotSupportedException();

    public override void Release() => throw new NotSupportedException();
}
