namespace FluentMigrator;

public class RawSql
{
    private RawSql(string value) => Value = value;

    public string Value { get; }

    public static RawSql Insert(string value) => new(value);
}
