using System.Data;

namespace FluentMigrator.Model;

public class ColumnDefinition
{
    public virtual string Name { get; set; }
    public virtual string TableName { get; set; }
    public virtual DbType? Type { get; set; }

    /// <summary>Characters or bytes; of a decimal, its digits.</summary>
    public virtual int? Size { get; set; }

    /// <summary>Of a decimal, the digits behind the point.</summary>
    public virtual int? Precision { get; set; }
    public virtual string CustomType { get; set; }
    public virtual bool IsIdentity { get; set; }
    public virtual bool IsPrimaryKey { get; set; }
    public virtual bool? IsNullable { get; set; }
}
