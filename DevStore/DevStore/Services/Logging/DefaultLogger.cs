using Nop.Core.Domain.Logging;
using ILogger = Nop.Services.Logging.ILogger;
using LogLevel = Nop.Core.Domain.Logging.LogLevel;

namespace DevStore.Services.Logging;

internal class DefaultLogger(IRepository<Log> logs, IWebHelper webHelper, TimeProvider clock) : ILogger
{
    public Task<IPagedList<Log>> GetAllLogsAsync(DateTime? fromUtc = null, DateTime? toUtc = null, string message = "",
        LogLevel? logLevel = null, int pageIndex = 0, int pageSize = int.MaxValue)
    {
        var levelId = (int?)logLevel;
        return logs.GetAllPagedAsync(query => query
            .Where(log => fromUtc == null || fromUtc <= log.CreatedOnUtc)
            .Where(log => toUtc == null || toUtc >= log.CreatedOnUtc)
            .Where(log => levelId == null || log.LogLevelId == levelId)
            .Where(log => string.IsNullOrEmpty(message) || log.ShortMessage.Contains(message) || log.FullMessage.Contains(message))
            .OrderByDescending(log => log.CreatedOnUtc).ThenByDescending(log => log.Id), pageIndex, pageSize);
    }

    public Task InsertLogAsync(LogLevel logLevel, string shortMessage, string fullMessage = "", Customer? customer = null) =>
        logs.InsertAsync(Entry(logLevel, shortMessage, fullMessage, customer), false);

    public Task InformationAsync(string message, Exception? exception = null, Customer? customer = null) =>
        WriteAsync(LogLevel.Information, message, exception, customer);

    public Task WarningAsync(string message, Exception? exception = null, Customer? customer = null) =>
        WriteAsync(LogLevel.Warning, message, exception, customer);

    public Task ErrorAsync(string message, Exception? exception = null, Customer? customer = null) =>
        WriteAsync(LogLevel.Error, message, exception, customer);

    private static bool IsNoise(Exception? exception) => exception is OperationCanceledException;

    private Task WriteAsync(LogLevel level, string message, Exception? exception, Customer? customer) =>
        IsNoise(exception) ? Task.CompletedTask : InsertLogAsync(level, message, exception?.ToString() ?? string.Empty, customer);

    private Log Entry(LogLevel level, string shortMessage, string fullMessage, Customer? customer) => new()
    {
        LogLevel = level,
        ShortMessage = shortMessage,
        FullMessage = fullMessage,
        CustomerId = customer?.Id,
        IpAddress = webHelper.GetCurrentIpAddress(),
        PageUrl = webHelper.GetThisPageUrl(true),
        ReferrerUrl = webHelper.GetUrlReferrer(),
        CreatedOnUtc = clock.GetUtcNow().UtcDateTime
    };
}
