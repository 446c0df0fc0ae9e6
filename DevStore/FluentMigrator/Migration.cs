using FluentMigrator.Builders.Delete;
using FluentMigrator.Builders.Execute;

namespace FluentMigrator;

public abstract class Migration : MigrationBase
{
    public IDeleteExpressionRoot Delete => throw null;
}
