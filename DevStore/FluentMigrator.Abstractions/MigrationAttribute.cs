namespace FluentMigrator;

[AttributeUsage(AttributeTargets.Class)]
public class MigrationAttribute(long version, TransactionBehavior transactionBehavior = TransactionBehavior.Default, string description = null) : Attribute
{
    public MigrationAttribute(long version, string description) : this(version, TransactionBehavior.Default, description)
    {
    }

    public long Version { get; } = version;
    public TransactionBehavior TransactionBehavior { get; } = transactionBehavior;
    public string Description { get; } = description;
}
