using DevStore;

var store = await StoreHost.CreateAsync(StoreOptions.Parse(args, StoreHost.ContentRoot));
return await store.RunAsync();
