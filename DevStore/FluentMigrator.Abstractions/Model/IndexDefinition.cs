namespace FluentMigrator.Model;

public class IndexDefinition
{
    public virtual string Name { get; set; }
    public virtual string TableName { get; set; }
    public virtual ICollection<IndexColumnDefinition> Columns { get; set; } = [];
}
