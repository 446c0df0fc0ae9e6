using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace DevStore.Data.Migrations;

/// <summary>For builders that are asked for their columns alone.</summary>
internal sealed class NoMigration : IMigrationContext
{
    public IServiceProvider ServiceProvider => throw new NotSupportedException("Nothing but columns is described here");
    public ICollection<IMigrationExpression> Expressions { get; set; } = [];
    public IQuerySchema QuerySchema => throw new NotSupportedException("Nothing but columns is described here");
    public string Connection { get; set; } = "";
}
