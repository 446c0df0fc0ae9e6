namespace Nop.Core;

public static class MimeTypes
{
    public static string ApplicationJson => "application/json";
    public static string ApplicationOctetStream => "application/octet-stream";
    public static string ApplicationXml => "application/xml";
    public static string ApplicationZip => "application/zip";
    public static string ImageGif => "image/gif";
    public static string ImageJpeg => "image/jpeg";
    public static string ImagePng => "image/png";
    public static string ImageSvg => "image/svg+xml";
    public static string ImageWebp => "image/webp";
    public static string TextCsv => "text/csv";
    public static string TextPlain => "text/plain";
    public static string TextXlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
