// The few names of stores and brokers that a violation needs, so that this project restores nothing.
namespace DotNetCore.CAP
{
    public interface ICapPublisher
    {
        void Publish(string name);
    }
}

namespace Amazon.S3
{
    public interface IAmazonS3
    {
        object PutObjectAsync(string key);
    }
}
