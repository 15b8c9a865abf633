namespace Amazon.S3
{
    public interface IAmazonS3
    {
        Task<Model.PutObjectResponse> PutObjectAsync(Model.PutObjectRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.S3.Model
{
    public class PutObjectRequest;

    public class PutObjectResponse;
}
