namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

/// <summary>The plugin's own files as text.</summary>
internal static class Sources
{
    public static IEnumerable<(string Path, string Text)> Read(string pattern, params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Repository.Plugin, .. folder]), pattern, SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Repository.Plugin, path), Full: path))
            .Where(file => !file.Path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(file => (file.Path, File.ReadAllText(file.Full)));

    /// <summary>Every line that a pattern is found in, with its place.</summary>
    public static IEnumerable<string> Find(System.Text.RegularExpressions.Regex wanted, string pattern, params string[] folder) =>
        from file in Read(pattern, folder)
        from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where wanted.IsMatch(line.Text)
        select $"{file.Path}:{line.Number}: {line.Text.Trim()}";
}
