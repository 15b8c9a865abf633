namespace Azure.Storage.Blobs;

public class BlobClient
{
    public virtual Task UploadAsync(string path) => Task.CompletedTask;
}
