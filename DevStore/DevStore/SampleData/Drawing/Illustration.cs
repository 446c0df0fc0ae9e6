namespace DevStore.SampleData.Drawing;

internal static class Illustration
{
    public static byte[] Nothing() => [];
}
