internal static class Sample
{
    public static object? Run(Azure.Storage.Blobs.BlobClient blob) => blob.UploadAsync("path"); // expect ORCH4008
}
