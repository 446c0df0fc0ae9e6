namespace DevStore.SampleData;

/// <summary>Tells on the console how to log in.</summary>
internal class AccountsNotice : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine($"Accounts, each with the password {SampleAccount.Password}:");
        foreach (var account in SampleAccount.All)
            Console.WriteLine($"  {account.Email,-24} {account.Role ?? "customer"}");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
