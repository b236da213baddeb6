import { conceptsOf, HEAD } from './row';

/** Science, innovation and intellectual property. */
export const SCIENCE = conceptsOf([
  [
    'property-applications',
    'đơn đăng ký xác lập quyền sở hữu công nghiệp | đơn đăng ký xác lập quyền shcn | đơn đăng ký quyền sở hữu công nghiệp | đơn đăng ký sở hữu công nghiệp | đơn đăng ký shcn | đơn sở hữu công nghiệp | đơn shcn | đơn đăng ký sở hữu trí tuệ | đơn sở hữu trí tuệ | đơn shtt',
    HEAD,
  ],
  ['protection-titles', 'văn bằng bảo hộ | văn bằng bảo hộ sở hữu công nghiệp | văn bằng bảo hộ shcn | văn bằng sở hữu công nghiệp', HEAD],
  ['science-tasks', 'nhiệm vụ kh&cn | nhiệm vụ khcn | nhiệm vụ khoa học và công nghệ | nhiệm vụ khoa học công nghệ | đề tài khoa học | đề tài cấp tỉnh | đề tài cấp bộ | đề tài cấp nhà nước', HEAD],
  ['measuring-instruments', 'phương tiện đo', HEAD],
]);
