// role: Host

internal static class Sample
{
    public static object? Run(Amazon.S3.IAmazonS3 store) => store.PutObjectAsync(null!);
}
