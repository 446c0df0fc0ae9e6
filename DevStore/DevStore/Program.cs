using DevStore;

await using var store = await StoreHost.CreateAsync(StoreOptions.Parse(args));
return await store.RunAsync();
