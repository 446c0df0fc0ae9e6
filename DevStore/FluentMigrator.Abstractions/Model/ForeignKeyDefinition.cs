using System.Data;

namespace FluentMigrator.Model;

public class ForeignKeyDefinition
{
    public virtual string Name { get; set; }
    public virtual string ForeignTable { get; set; }
    public virtual string PrimaryTable { get; set; }
    public virtual ICollection<string> ForeignColumns { get; set; } = [];
    public virtual ICollection<string> PrimaryColumns { get; set; } = [];
}
