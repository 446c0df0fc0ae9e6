namespace Nop.Core;

public static class MimeTypes
{
    public static string ApplicationXml => "application/xml";
    public static string ImagePng => "image/png";
    public static string ImageSvg => "image/svg+xml";
    public static string TextPlain => "text/plain";
    public static string TextXlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
