namespace FluentMigrator;

public enum SystemMethods
{
    NewGuid = 0,
    NewSequentialId = 1,
    CurrentDateTime = 2,
    CurrentDateTimeOffset = 3,
    CurrentUTCDateTime = 4,
    CurrentUser = 5,
}
