using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace DevStore.Data.Migrations;

internal sealed class MigrationContext(IQuerySchema? schema = null) : IMigrationContext
{
    public ICollection<IMigrationExpression> Expressions { get; set; } = new List<IMigrationExpression>();

    public IQuerySchema QuerySchema => schema ?? throw new NotSupportedException("Nothing but columns is described here");
}
