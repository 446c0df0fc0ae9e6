using System.Data;
using FluentMigrator.Expressions;
using FluentMigrator.Model;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>
/// On MySQL a text column of a migration is <c>NVARCHAR</c>, whose characters have three bytes: an emoji has four. The plugin's take
/// them all, with a collation that both MySQL and MariaDB have and that tells one emoji from another.
/// </summary>
internal static class PeoplesTexts
{
    public const string CharacterSet = "CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci";

    private const int LongestShort = 8192;

    public static bool IsMySql(string database) => database.StartsWith("MySql", StringComparison.OrdinalIgnoreCase);

    public static void Widen(IEnumerable<IMigrationExpression> steps)
    {
        foreach (var column in steps.OfType<IColumnsExpression>().SelectMany(step => step.Columns).Where(column => column.Type == DbType.String))
            (column.CustomType, column.Type) = ($"{TypeOf(column)} {CharacterSet}", null);
    }

    private static string TypeOf(ColumnDefinition column) => column.Size is { } size and <= LongestShort ? $"VARCHAR({size})" : "LONGTEXT";
}
