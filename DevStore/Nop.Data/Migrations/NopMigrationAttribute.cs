using System.Globalization;
using FluentMigrator;
using Nop.Core;

namespace Nop.Data.Migrations;

/// <summary>The version is the ticks of the date, which makes it unique and puts the migrations in order.</summary>
public class NopMigrationAttribute : MigrationAttribute
{
    private static readonly string[] _formats = [.. from date in new[] { "yyyy-MM-dd", "yyyy.MM.dd", "yyyy/MM/dd" }
                                                    from time in new[] { " HH:mm:ss", " HH:mm:ss:fffffff" }
                                                    select date + time];

    public NopMigrationAttribute(string dateTime, string description, MigrationProcessType targetMigrationProcess = MigrationProcessType.NoMatter)
        : base(Ticks(dateTime), description) => TargetMigrationProcess = targetMigrationProcess;

    public virtual MigrationProcessType TargetMigrationProcess { get; }
    public virtual bool IsSchemaMigration { get; protected set; }

    private static long Ticks(string dateTime) => DateTime.TryParseExact(dateTime, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date.Ticks
        : throw new NopException($"'{dateTime}' is no migration's date");
}
