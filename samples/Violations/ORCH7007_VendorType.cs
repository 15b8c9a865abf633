namespace Violations.VendorType;

public interface IStorePort
{
    bool Accepts(Amazon.S3.IAmazonS3 store); // ORCH7007
}
