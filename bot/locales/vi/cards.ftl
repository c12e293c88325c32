### Vietnamese: written by a language model, not yet read by a native speaker.

card-name = 🔹 { $name }
card-organization = { $name }
card-reason = ✓ { $reason }
card-phone = ☎ { $phone }
card-phone-in-germany = ☎ { $phone } (chỉ gọi được từ Đức)
card-email = ✉ { $email }
card-website = 🌐 { $website }
card-address = 📍 { $address }
card-hours = 🕑 { $hours }
card-free = Không mất tiền.
card-languages = Ngôn ngữ: { $languages }
card-checked = Kiểm tra ngày { $date } · Nguồn: { $source }
card-old-since = ⚠ Thông tin này có từ { $date }. Xin kiểm tra lại trước khi đến.
card-old = ⚠ Thông tin này có thể đã cũ. Xin kiểm tra lại trước khi đến.
card-finder = 🔎 { $name }

## What kind of help it is (one line below the name)

program-mbe = MBE: tư vấn nhập cư cho người lớn (Migrationsberatung für erwachsene Zuwanderer)
program-jmd = JMD: tư vấn cho người trẻ từ { $jmd_age_from } đến { $jmd_age_to } tuổi (Jugendmigrationsdienst)
program-refugee-counselling = Tư vấn cho người tị nạn
program-asylum-procedure-counselling = Tư vấn độc lập về thủ tục tị nạn
program-integration-agency = Văn phòng hội nhập
program-intercultural-centre = Trung tâm giao lưu văn hóa
program-migrant-organisation = Hội do người nhập cư lập ra
program-labour-rights = Tư vấn về quyền khi đi làm
program-recognition = Tư vấn về công nhận bằng cấp
program-women-support = Giúp phụ nữ gặp nguy hiểm
program-pregnancy = Tư vấn thai kỳ
program-debt = Tư vấn về nợ
program-psychosocial = Giúp đỡ tâm lý cho người tị nạn
program-tracing = Tìm người thân mất tích
program-volunteer-network = Tình nguyện viên và nhóm ở địa phương
program-welcome-centre = Trung tâm đón tiếp người sang làm việc
program-online-counselling = Tư vấn qua mạng
program-hotline = Đường dây điện thoại trợ giúp
program-partner-abroad = Nơi liên hệ ở nước bạn
program-other = Tư vấn khác

## Below an answer

answer-link = 👉 { $website }
answer-source = Nguồn: { $source } (kiểm tra ngày { $date })
# The date of the page may be a year or a month only.
answer-source-dated = Nguồn: { $source } (ngày trên trang: { $page_date }; kiểm tra ngày { $date })
answer-figures-of-year = Các con số là của năm { $year }. Xin kiểm tra trên trang mạng xem các con số có thay đổi không.
