namespace Violations.Store;

public static class Archive
{
    public static object Keep(Amazon.S3.IAmazonS3 store) => store.PutObjectAsync("referral"); // ORCH4008
}
